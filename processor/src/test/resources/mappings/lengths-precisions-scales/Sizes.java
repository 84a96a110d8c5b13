package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Currency;

@Entity
public class Sizes {
    @Id
    @Column(length = 20)
    String id;

    @Column(length = 10)
    String tenCharacters;

    @Column(length = 100000)
    String many;

    @Column(length = 10485761)
    String tooManyForVarchar;

    @Column(length = 10)
    char[] characters;

    @Column(length = 5)
    Character padded;

    @Column(length = 10)
    byte[] bytes;

    @Column(length = 40)
    Currency currency;

    @Column(length = 255)
    Currency currencyOfItsOwnLength;

    @Column(length = 40)
    ZoneOffset zoneOffset;

    @Column(precision = 10)
    BigDecimal whole;

    @Column(precision = 10, scale = 3)
    BigDecimal fraction;

    @Column(scale = 3)
    BigDecimal scaleAloneSaysNothing;

    @Column(precision = 20)
    BigInteger integer;

    @Column(precision = 7)
    double fitsReal;

    @Column(precision = 8)
    Float needsDouble;

    @Column(precision = 15)
    Double most;

    @Column(precision = 4)
    int precisionSaysNothing;
}
