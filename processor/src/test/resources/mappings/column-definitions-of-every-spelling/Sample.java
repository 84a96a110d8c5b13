package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

@Entity
class Sample {
    @Id
    Long id;

    @Column(columnDefinition = "TEXT")
    String text;

    @Column(columnDefinition = "int8")
    Long big;

    @Column(columnDefinition = "INT")
    Integer number;

    @Column(columnDefinition = "decimal(12, 4)")
    BigDecimal amount;

    @Column(columnDefinition = "DECIMAL")
    BigDecimal free;

    @Column(columnDefinition = "timestamptz")
    Instant moment;

    @Column(columnDefinition = "TIMESTAMP(3) WITH TIME ZONE")
    Instant rounded;

    @Column(columnDefinition = "timestamp without time zone")
    LocalDateTime local;

    @Column(columnDefinition = "char(3)")
    String three;

    @Column(columnDefinition = "CHARACTER VARYING(7)")
    String seven;

    @Column(columnDefinition = "bytea")
    byte[] bytes;

    @Column(columnDefinition = "json")
    String json;

    @Column(columnDefinition = "jsonb")
    String jsonb;

    @Column(columnDefinition = "bool")
    boolean flag;

    @Column(columnDefinition = "float8")
    double floating;

    @Column(columnDefinition = "inet")
    String address;

    @Column(columnDefinition = "date")
    LocalDate date;

    @Column(columnDefinition = "interval")
    String span;

    @Column(columnDefinition = "oid")
    Long large;
}
