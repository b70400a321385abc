import { projectsByStatus, type ProjectStatus } from '$lib/summaries';

/** What becomes of a project, in the order it is drawn. */
export const statuses = Object.keys(projectsByStatus) as ProjectStatus[];

export const statusColor = (status: ProjectStatus) => `status-${status}`;
