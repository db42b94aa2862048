/** The ways to learn that an ensemble is made of, each bound to one task. */
package org.framewise.jobs.learn.member;
