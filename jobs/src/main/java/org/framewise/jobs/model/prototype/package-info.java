/** Labels without training data: what a taxonomy says about a label is all that its scorer knows. */
package org.framewise.jobs.model.prototype;
