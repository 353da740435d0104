/**
 * The tables behind the stores, and the fields by which a value is found again (data only; both sets of adapters and the stack read it).
 * An index lists the values that have its sort field, ascending; without a partition field they all share one partition.
 */
export type IndexSpec = { partition?: string; sort: string };

export const tables = {
  applications: { indexes: { owner: { partition: 'owner', sort: 'createdAt' }, due: { sort: 'due' } } },
  ephotos: { indexes: {} },
  attestations: { indexes: {} },
  claims: { indexes: {} },
  answers: { indexes: {} },
} as const satisfies Record<string, { indexes: Record<string, IndexSpec> }>;
export type TableName = keyof typeof tables;

/** A table as DynamoDB knows it (all these attributes are strings, `ttl` is seconds since 1970): the stack and the tests create the same. */
export function tableDefinition(name: TableName) {
  const indexes: Record<string, IndexSpec> = tables[name].indexes;
  return {
    partitionKey: 'id',
    timeToLive: 'ttl',
    indexes: Object.keys(indexes).map((index) => ({
      name: index,
      partitionKey: `${index}Partition`,
      sortKey: `${index}Sort`,
    })),
  };
}
