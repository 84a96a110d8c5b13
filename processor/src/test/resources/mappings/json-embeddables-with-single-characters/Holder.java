package json.characters;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.Types;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

@Entity
class Holder {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Flags flags;
}

@Embeddable
class Flags {
    @Check(constraints = "letter <> 'x'")
    char letter;

    @Check(constraints = "other <> 'x'")
    Character other;

    @Column(nullable = false)
    Character sign;

    @JdbcTypeCode(Types.CHAR)
    Boolean coded;

    @Column(name = "coded_column")
    @JdbcTypeCode(Types.CHAR)
    Boolean codedColumn;

    @Convert(converter = TrueFalseConverter.class)
    Boolean trueFalse;

    @Column(name = "yes_no", nullable = false)
    @Convert(converter = YesNoConverter.class)
    Boolean yesNo;
}
