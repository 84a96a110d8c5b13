package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity(name = "Thing")
public class Renamed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    int id;
}
