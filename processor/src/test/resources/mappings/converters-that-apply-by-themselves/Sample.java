package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
class Sample {
    @Id
    Long id;

    Money price;

    @Column(nullable = false)
    Money other;

    @Convert(disableConversion = true)
    Boolean plain;

    Boolean flag;
    boolean primitive;
    List<String> tags;
}
