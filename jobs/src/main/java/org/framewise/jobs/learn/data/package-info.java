/** Labelled data as what is learned from: units, claims, what is held out together, what is measured. */
package org.framewise.jobs.learn.data;
