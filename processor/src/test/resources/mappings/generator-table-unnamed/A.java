package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
@TableGenerator(name = "own")
public class A {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;
}
