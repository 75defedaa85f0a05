/** Imported first: a fault table asks when it is loaded which points it takes (docs/faults.md). */
process.env.FAULT_POINTS ??= 'states';
