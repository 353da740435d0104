/** The draft on which most problems are provoked: begun by another account than the complete deposit. */
export const draft = { params: { applicationId: '{{draftId}}' }, account: 'newcomer' } as const;
