package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @NotNull
    Color color;

    @NotNull
    @Convert(converter = MoneyConverter.class)
    Money price;

    @NotNull
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> json;

    @NotEmpty
    List<String> words;

    @NotNull
    @Column(columnDefinition = "varchar(5)")
    String defined;

    @NotNull
    @Lob
    byte[] large;

    @Min(0)
    @Convert(converter = MoneyConverter.class)
    Money atLeast;
}
