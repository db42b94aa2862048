/** Texts whose attributions are marked by hand, in the stand-off format of brat as PolNeAR has it. */
package org.framewise.features.quotation.brat;
