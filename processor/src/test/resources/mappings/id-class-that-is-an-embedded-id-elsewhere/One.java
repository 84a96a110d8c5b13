package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(Key.class)
public class One {
    @Id
    int a;

    @Id
    @Column(name = "bee")
    int b;
}
