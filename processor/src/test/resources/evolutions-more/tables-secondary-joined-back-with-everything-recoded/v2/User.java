package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "person")
@SecondaryTable(name = "person_text")
public class User {
    @Id Long id;
    @Column(table = "person_text") @Convert(converter = org.hibernate.type.NumericBooleanConverter.class) Boolean active;
    @Enumerated(EnumType.ORDINAL) Level level;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean loud;
    @Column(table = "person_text", columnDefinition = "text") String bio;
}
