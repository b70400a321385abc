// Runs only where modules do not: browsers too old for the dashboard. Plain old JavaScript on purpose.
document.write(
	'<p>เบราว์เซอร์นี้เก่าเกินไปสำหรับโปร่งใส กรุณาใช้ Chrome, Edge, Firefox หรือ Safari รุ่นปัจจุบัน<br>' +
		'This browser is too old for Prongsai. Please use a current Chrome, Edge, Firefox or Safari.</p>',
);
