/** The form's parts that are taken whole from one visit, and the mark of a visit that has them. */
export const sections = {
	plan: 'has_plan',
	disclosures: 'has_disclosures',
	plan_obstacles: 'has_plan_obstacles',
	ita_obstacles: 'has_ita_obstacles',
	support: 'has_support',
	advice: 'has_advice',
	suggestions: 'has_suggestions',
} as const;

/** Every mark of a visit that has a part; the ITA part has two, all ten indicators coming first. */
export const marks = [...Object.values(sections), 'has_indicators', 'has_score'];
