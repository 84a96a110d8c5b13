package mapping;

import jakarta.persistence.AttributeConverter;
import java.math.BigDecimal;

class ToDecimal implements AttributeConverter<Money, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Money attribute) {
        return null;
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal column) {
        return null;
    }
}
