import { formatCount, type Language } from '$lib/words';

const th = {
	tip: (group: string, item: string, share: string, n: number) =>
		`${group} · ${item}\n${share} (n ${formatCount(n)})`,
	cell: 'ในช่อง: ร้อยละ และจำนวนหน่วยงาน (n)',
};

const en: typeof th = {
	tip: (group, item, share, n) => `${group} · ${item}\n${share} (n ${formatCount(n)})`,
	cell: 'in a cell: the share, and how many agencies it rests on (n)',
};

export const wordsOf = (language: Language) => (language === 'th' ? th : en);
