import type { PublicationErrorCode } from '$lib/publish';
import { formatCount } from './numbers';

type ErrorTexts = Readonly<Record<PublicationErrorCode, (about: string) => string>>;

const again = 'ตัวเลขเดิมยังอยู่ แจ้งผู้ดูแลเว็บไซต์นี้';

/** Data the dashboard's own host publishes. */
const th = {
	title: 'ข้อมูลที่เผยแพร่บนเว็บไซต์นี้',
	from: (source: string, date: string) => `${source} ข้อมูล ณ ${date}`,
	banner: (source: string, date: string) => `ข้อมูลเผยแพร่ของ ${source} ณ ${date}`,
	offer: 'มีข้อมูลเผยแพร่บนเว็บไซต์นี้',
	help: 'เลือกปีงบประมาณและจังหวัด ไฟล์จะถูกตรวจว่าตรงกับที่เผยแพร่ก่อนเปิด และคำนวณในเครื่องนี้เช่นเดียวกับไฟล์ของคุณ',
	years: 'ปีงบประมาณ',
	provinces: 'จังหวัด',
	nowhere: 'ไม่ระบุจังหวัด',
	all: (group: string) => `เลือกทุก${group}`,
	none: 'ไม่เลือกเลย',
	open: 'เปิดข้อมูลที่เลือก',
	chosen: (visits: number, files: number, size: string) =>
		`${formatCount(visits)} การนิเทศ ใน ${formatCount(files)} ไฟล์ (${size} MB)`,
	nothing: 'เลือกปีงบประมาณและจังหวัดอย่างน้อยหนึ่งรายการที่มีข้อมูล',
	fetching: 'กำลังรับและตรวจไฟล์…',
	errors: {
		not_a_package: (about) =>
			`อ่านรายการข้อมูลที่เผยแพร่ไม่ได้${about ? ` (${about})` : ''} ${again}ให้เผยแพร่ใหม่`,
		newer_version: () =>
			'ข้อมูลที่เผยแพร่เป็นรุ่นใหม่กว่าหน้าเว็บนี้ ปิดทุกแท็บของหน้านี้แล้วเปิดใหม่ หากยังไม่ได้ แจ้งผู้ดูแลเว็บไซต์ให้ปรับรุ่น',
		missing_file: (about) => `ไม่พบไฟล์ที่เผยแพร่ ${about} จึงไม่ได้เปิดข้อมูลใด ${again}ให้เผยแพร่ใหม่`,
		wrong_hash: (about) =>
			`ไฟล์ ${about} ไม่ตรงกับที่เผยแพร่ อาจถูกแก้ไขหรือรับมาไม่ครบ จึงไม่ได้เปิดข้อมูลใด ลองอีกครั้ง หากยังเป็นอยู่ ${again}`,
		unreachable: (about) => `รับไฟล์ ${about} ไม่ได้ จึงไม่ได้เปิดข้อมูลใด ตรวจสอบเครือข่ายแล้วลองอีกครั้ง`,
	} as ErrorTexts,
};

const kept = 'The figures you had stay; tell whoever runs this site';

const en: typeof th = {
	title: 'Data published on this site',
	from: (source, date) => `${source}, as of ${date}`,
	banner: (source, date) => `Published by ${source}, as of ${date}`,
	offer: 'This site publishes data',
	help: 'Choose fiscal years and provinces. Files are held against what was published before they are opened, and counted on this machine as your own are.',
	years: 'Fiscal years',
	provinces: 'Provinces',
	nowhere: 'No province given',
	all: (group) => `All ${group.toLowerCase()}`,
	none: 'Choose none',
	open: 'Open what is chosen',
	chosen: (visits, files, size) =>
		`${formatCount(visits)} visits in ${formatCount(files)} files (${size} MB)`,
	nothing: 'Choose at least one year and one province that have data.',
	fetching: 'Fetching and verifying the files…',
	errors: {
		not_a_package: (about) =>
			`The list of what is published cannot be read${about ? ` (${about})` : ''}. ${kept} to publish anew.`,
		newer_version: () =>
			'What is published is of a newer version than this page. Close all its tabs and open it again; if that does not help, ask whoever runs the site to update it.',
		missing_file: (about) =>
			`The published file ${about} is not there; nothing was opened. ${kept} to publish anew.`,
		wrong_hash: (about) =>
			`The file ${about} is not the one that was published: changed, or cut short. Nothing was opened. Try again; if it stays so: ${kept}.`,
		unreachable: (about) =>
			`The file ${about} could not be fetched; nothing was opened. Check the network and try again.`,
	},
};

export const publishedWords = { th, en };
