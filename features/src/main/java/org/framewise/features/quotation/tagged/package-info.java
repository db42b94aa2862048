/** An attributor that learned from marked texts; the rules' findings are among what it reads. */
package org.framewise.features.quotation.tagged;
