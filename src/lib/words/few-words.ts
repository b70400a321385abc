/** What is said of groups of few agencies: over several years it is only known that they may be. */
const th = {
	oneYear: {
		mark: '(ไม่ถึง 5)',
		cell: 'ไม่ถึง 5 แห่ง',
		note: 'กลุ่มที่ไม่ถึง 5 แห่ง ไม่ควรสรุปเป็นแนวโน้ม',
		among: 'ในกลุ่มตั้งแต่ 5 แห่งขึ้นไป: ',
	},
	severalYears: {
		mark: '(อาจไม่ถึง 5)',
		cell: 'อาจไม่ถึง 5 หน่วยงาน',
		note: 'กลุ่มที่อาจมาจากไม่ถึง 5 หน่วยงาน ไม่ควรสรุปเป็นแนวโน้ม',
		among: 'ในกลุ่มที่แน่ใจว่ามาจาก 5 หน่วยงานขึ้นไป: ',
	},
};

const en: typeof th = {
	oneYear: {
		mark: '(under 5)',
		cell: 'fewer than 5',
		note: 'under 5 agencies show no trend',
		among: 'Among groups of 5 or more: ',
	},
	severalYears: {
		mark: '(maybe under 5)',
		cell: 'maybe fewer than 5 agencies',
		note: 'what may rest on fewer than 5 agencies shows no trend',
		among: 'Among groups surely of 5 agencies or more: ',
	},
};

export const fewWords = { th, en };
