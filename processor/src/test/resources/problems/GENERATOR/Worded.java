package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class Worded {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY) // RV117
    String id;
}
