package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete
public class Task {
    @Id Long id;
    @Column(length = 20) String name;
}
