import { among, knownValues, type AddressProblem } from '$lib/filters';
import { priorityParts, standardWeights, type PriorityWeights } from '$lib/summaries';

export const agencyOrders = ['name', 'priority'] as const;

/** In which order agencies are listed, and what makes their priority. */
export interface AgencyOrder {
	readonly by: (typeof agencyOrders)[number];
	readonly weights: PriorityWeights;
}

const first: AgencyOrder = { by: 'name', weights: standardWeights };
type Parameter = 'order' | 'weights';

const written = (weights: PriorityWeights) => priorityParts.map((part) => weights[part]).join('-');

/** Weights as the address writes them, "40-30-20-10", in percent; undefined where they are none. */
function weightsOf(text: string): PriorityWeights | undefined {
	const numbers = text.split('-');
	const each = numbers.every((number) => /^\d{1,3}$/.test(number) && Number(number) <= 100);
	if (!each || numbers.length !== priorityParts.length) return undefined;
	// Where nothing counts there is no order.
	if (numbers.every((number) => Number(number) === 0)) return undefined;
	return Object.fromEntries(
		priorityParts.map((part, index) => [part, Number(numbers[index])]),
	) as unknown as PriorityWeights;
}

/** Reads the order from an address's parameters; what means nothing is reported, and the first order stands. */
export function orderOfAddress(address: URLSearchParams): {
	order: AgencyOrder;
	problems: AddressProblem<Parameter>[];
} {
	const { known, problems } = knownValues<Parameter>(address);
	const [by = first.by] = known('order', among(agencyOrders), 1);
	const [weights = first.weights] = known('weights', weightsOf, 1);
	return { order: { by, weights }, problems };
}

/** The parameters that say an order; what is so at first is left out. */
export function addressOfOrder({ by, weights }: AgencyOrder): URLSearchParams {
	return new URLSearchParams({
		...(by === first.by ? {} : { order: by }),
		...(written(weights) === written(first.weights) ? {} : { weights: written(weights) }),
	});
}
