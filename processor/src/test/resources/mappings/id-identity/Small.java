package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class Small {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Short id;
}
