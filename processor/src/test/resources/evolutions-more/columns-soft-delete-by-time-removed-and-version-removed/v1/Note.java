package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity @SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
public class Note {
    @Id Long id;
    @Version int version;
    String text;
}
