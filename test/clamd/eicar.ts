/** The harmless text by which scanners are tried (EICAR), put together here so that no scanner objects to this file. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', 'H+H*'].join('$');

/** Name under which our own signature of it is found. */
export const signature = 'Bpi.Test.Eicar';
