package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable
record Details(
        @Column(nullable = false) String text,
        int number,
        @Enumerated(EnumType.STRING) Color color,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> json,
        @Column(precision = 7, scale = 2) BigDecimal amount,
        UUID[] ids,
        @Lob String large) {}
