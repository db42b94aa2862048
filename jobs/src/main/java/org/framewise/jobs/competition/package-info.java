/** The figures of the contest between narratives: who leads, by how much, since when, and who said what first. */
package org.framewise.jobs.competition;
