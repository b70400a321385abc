/** What published files are called in their description: in Thai, whatever the page speaks. */
export const packageTitles = {
	visits: 'การนิเทศ',
	results: 'ผล ITA',
	nowhere: 'ไม่ระบุจังหวัด',
};
