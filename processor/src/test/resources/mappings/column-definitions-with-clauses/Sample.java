package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
class Sample {
    @Id
    Long id;

    @Column(columnDefinition = "boolean default false")
    boolean flag;

    @Column(columnDefinition = "varchar(20) default 'x' not null")
    String text;

    @Column(columnDefinition = "TEXT NOT NULL")
    String required;

    @Column(columnDefinition = "timestamp with time zone default current_timestamp")
    Instant moment;

    @Column(columnDefinition = "numeric(10,2) default 0 check (amount > 0)")
    BigDecimal amount;

    @Column(columnDefinition = "uuid DEFAULT gen_random_uuid()")
    UUID key;

    @Column(columnDefinition = "integer null")
    Integer number;

    @Column(columnDefinition = "integer unique")
    Integer single;

    @Column(columnDefinition = "varchar(10) default 'a,b(c' ", nullable = false) String odd;

    @Column(columnDefinition = "bigint default 0", nullable = false)
    long counter;

    @Column(columnDefinition = "date default null")
    LocalDate day;

    @Column(columnDefinition = "varchar(255) default 'it''s not null'")
    String quote;

    @Column(columnDefinition = "integer default -1")
    int negative;

    @Column(columnDefinition = "double precision default 1.5 not null")
    double floating;
}
