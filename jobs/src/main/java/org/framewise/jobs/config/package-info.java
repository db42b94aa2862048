/** What a run was told, and where each value came from: an option, the environment, a file, or the default. */
package org.framewise.jobs.config;
