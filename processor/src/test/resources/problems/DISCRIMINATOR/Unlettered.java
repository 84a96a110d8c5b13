package mapping;

import jakarta.persistence.Entity;

@Entity
public class Unlettered extends Lettered {} // RV121
