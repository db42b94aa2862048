/** Logistic regression over sparse features, one a label. */
package org.framewise.jobs.model.linear;
