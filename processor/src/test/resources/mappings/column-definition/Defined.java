package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDateTime;

@Entity
public class Defined {
    @Id
    Long id;

    @Column(columnDefinition = "text")
    String text;

    @Column(columnDefinition = "VARCHAR(20)", nullable = false, unique = true)
    String spelledOtherwise;

    @Column(columnDefinition = "numeric(10, 2)")
    BigDecimal price;

    @Column(columnDefinition = "timestamptz")
    LocalDateTime moment;

    @Column(columnDefinition = "float")
    double number;

    @Column(columnDefinition = "float(10)")
    double shortNumber;

    @Column(columnDefinition = "int8")
    int large;

    @Column(columnDefinition = "jsonb")
    String document;

    @Column(columnDefinition = "bit")
    String bit;
}
