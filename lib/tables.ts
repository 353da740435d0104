/**
 * The tables behind the stores, and the fields by which a value is found again (data only; both sets of adapters and the stack read it).
 * An index lists the values that have its fields (a dot leads into an inner one), by ascending sort field; partition fields are joined by a space, and without any all values share one partition.
 */
export type IndexSpec = { partition: readonly string[]; sort: string };

export const tables = {
  applications: {
    indexes: {
      owner: { partition: ['owner'], sort: 'createdAt' },
      due: { partition: [], sort: 'due' },
      minorAccount: { partition: ['minorAccount'], sort: 'createdAt' },
      prefecture: { partition: ['deposit.prefecture'], sort: 'deposit.at' },
      prefectureState: { partition: ['deposit.prefecture', 'state'], sort: 'deposit.at' },
    },
  },
  history: { indexes: { application: { partition: ['applicationId'], sort: 'at' } } },
  ephotos: { indexes: { holder: { partition: ['holder.applicationId'], sort: 'hash' } } },
  attestations: { indexes: {} },
  claims: { indexes: {} },
  answers: { indexes: {} },
  counts: { indexes: {} },
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
