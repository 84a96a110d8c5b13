import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Student {
    @Id
    String name;
}
