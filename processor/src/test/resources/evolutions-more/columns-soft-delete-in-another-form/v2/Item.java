package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity
@SoftDelete(converter = org.hibernate.type.TrueFalseConverter.class, strategy = SoftDeleteType.ACTIVE, columnName="alive")
public class Item {
    @Id Long id;
    String name;
}
