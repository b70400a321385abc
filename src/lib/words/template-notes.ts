/** Notes in the template, which offices fill in: in Thai, whatever the page speaks. */
export const templateNotes = {
	required: 'ต้องกรอกทุกแถว',
	blank: 'เว้นว่างหากไม่ทราบ ว่างไม่ใช่ 0 และไม่ใช่ “ไม่มี”',
};
