/** The built-in sample corpus: an invented press review of five invented events. */
package org.framewise.datasets.sample;
