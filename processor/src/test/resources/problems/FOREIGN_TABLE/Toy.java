package mapping;

import jakarta.persistence.Entity;

@Entity
public class Toy extends Product {} // RV120
