/** All entities below are kept. */
@SoftDelete(columnName = "removed")
package mapping;

import org.hibernate.annotations.SoftDelete;
