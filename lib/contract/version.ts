/** Version of the contract: its major number is the `/v1` of the paths. */
export const contractVersion = '1.0.0';
