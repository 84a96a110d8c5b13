@SequenceGenerator(name = "shared", sequenceName = "shared_numbers", allocationSize = 3)
package mapping;

import jakarta.persistence.SequenceGenerator;
