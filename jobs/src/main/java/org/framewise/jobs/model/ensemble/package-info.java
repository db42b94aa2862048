/** Several models of one task as one: their scores are weighed against each other and calibrated. */
package org.framewise.jobs.model.ensemble;
