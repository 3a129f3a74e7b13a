package abate.server.evidence;

import java.math.BigDecimal;

/** A place on earth in decimal degrees (WGS 84), to six places: about ten centimetres. */
public record Position(BigDecimal latitude, BigDecimal longitude) {}
