package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete(converter = org.hibernate.type.YesNoConverter.class)
public class Item {
    @Id Long id;
    String name;
}
