package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.validation.constraints.Size;

@Entity
class Sample {
    @Id
    Long id;

    @Size(max = 40)
    String text;

    @Size(min = 3)
    String onlyMin;

    @Size(max = 40)
    @Column(length = 100)
    String wins;

    @org.hibernate.validator.constraints.Length(max = 30)
    String length;

    @Size(max = 20_000_000)
    String huge;

    @Size(max = 10)
    byte[] noEffect;

    @Size(max = 10)
    @Lob
    String large;

    @Size(max = 10)
    @Column(columnDefinition = "text")
    String defined;

    @Size.List({@Size(max = 7), @Size(min = 1, max = 9, groups = Other.class)})
    String several;

    @Size(max = 12)
    @Convert(converter = Plain.class)
    String converted;
}
