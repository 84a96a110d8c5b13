package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

@Entity
class Sample {
    @Id
    Long id;

    int[] numbers;
    Integer[] wrapped;
    long[] longs;
    double[] doubles;
    float[] floats;
    boolean[] flags;
    short[] shorts;
    String[] texts;

    @Column(length = 20)
    String[] shortTexts;

    UUID[] ids;
    LocalDate[] days;
    Instant[] moments;

    @Column(secondPrecision = 3)
    LocalDateTime[] rounded;

    BigDecimal[] amounts;

    @Column(precision = 9, scale = 3)
    BigDecimal[] precise;

    byte[][] files;
}
