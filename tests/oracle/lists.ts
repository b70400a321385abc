/** The boxes of each list of the form; a box named "other" is a text. */
export const lists = {
	plan_obstacles: [
		'plan_obstacle_budget',
		'plan_obstacle_staffing',
		'plan_obstacle_executives',
		'plan_obstacle_other',
	],
	ita_obstacles: [
		'ita_obstacle_executives',
		'ita_obstacle_understanding',
		'ita_obstacle_management',
		'ita_obstacle_disclosure',
		'ita_obstacle_other',
	],
	support: ['support_workshop', 'support_site_visit', 'support_manual'],
} as const;
