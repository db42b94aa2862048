/** Ensembles are fitted to what their members said of units that these had not seen. */
package org.framewise.jobs.eval.ensemble;
